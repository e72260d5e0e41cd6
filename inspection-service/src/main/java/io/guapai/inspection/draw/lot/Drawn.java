package io.guapai.inspection.draw.lot;

import java.util.List;

/**
 * A subject that was drawn.
 *
 * @param rank its place in the draw, from 1
 * @param id of the subject
 * @param region its territory
 * @param inspectors numbers of the certificates of those who were drawn to check it
 */
public record Drawn(int rank, String id, String region, List<String> inspectors) {

  public Drawn {
    inspectors = List.copyOf(inspectors);
  }

  /** As the command prints it: tabs between rank, subject and inspectors. */
  public String line() {
    return rank + "\t" + id + "\t" + String.join("\t", inspectors);
  }
}
