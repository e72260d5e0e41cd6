package io.guapai.inspection.draw.lot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is drawn from, as it is sealed before the seed is known: the register of those who may be
 * checked (检查对象名录库), the register of inspectors (执法检查人员名录库), and who avoids whom (回避).
 *
 * @param toDraw how many subjects are drawn
 * @param inspectorsEach how many inspectors each of them gets; at least two (特种设备安全法 §65)
 * @param candidates ordered by their ids
 * @param inspectors ordered by their certificates
 */
public record Pool(
    int toDraw,
    int inspectorsEach,
    List<Candidate> candidates,
    List<Inspector> inspectors,
    Set<Avoidance> avoidances) {

  /** Fewer do not check together. */
  public static final int FEWEST_INSPECTORS = 2;

  /** No subject has more lots. */
  public static final int MOST_LOTS = 64;

  /**
   * One who may be checked.
   *
   * @param lots its weight: how many lots of it are in the urn, 1 to {@value Pool#MOST_LOTS}
   */
  public record Candidate(String id, String region, int lots) {
    public Candidate {
      requirePlain(id);
      requirePlain(region);
      if (lots < 1 || lots > MOST_LOTS) {
        throw new IllegalArgumentException(id + " has " + lots + " lots");
      }
    }
  }

  /** An inspector, who acts within a territory. */
  public record Inspector(String certificateNo, String region) {
    public Inspector {
      requirePlain(certificateNo);
      requirePlain(region);
    }

    boolean reaches(Candidate candidate) {
      return candidate.region().startsWith(region);
    }
  }

  /** An inspector does not check one with whom he declared a conflict of interest. */
  public record Avoidance(String certificateNo, String candidateId) {
    public Avoidance {
      requirePlain(certificateNo);
      requirePlain(candidateId);
    }
  }

  /**
   * A pool, put into the order in which it is written.
   *
   * @throws IllegalArgumentException when nothing can be drawn from it, or somebody is in it twice
   */
  public Pool {
    candidates = sorted(candidates, Comparator.comparing(Candidate::id));
    inspectors = sorted(inspectors, Comparator.comparing(Inspector::certificateNo));
    avoidances = Set.copyOf(avoidances);
    if (toDraw < 1 || toDraw > candidates.size()) {
      throw new IllegalArgumentException(toDraw + " of " + candidates.size() + " cannot be drawn");
    }
    if (inspectorsEach < FEWEST_INSPECTORS) {
      throw new IllegalArgumentException("at least two inspectors check together");
    }
    requireOnce(candidates, Candidate::id);
    requireOnce(inspectors, Inspector::certificateNo);
  }

  /** A subject for which there are too few inspectors whom nothing keeps from it. */
  public Optional<Candidate> unmanned() {
    Map<String, Integer> reaching = new HashMap<>();
    Map<String, Inspector> byCertificate = new HashMap<>();
    inspectors.forEach(inspector -> byCertificate.put(inspector.certificateNo(), inspector));
    Map<String, List<Inspector>> avoiding = new HashMap<>();
    for (Avoidance avoidance : avoidances) {
      Inspector inspector = byCertificate.get(avoidance.certificateNo());
      if (inspector != null) {
        avoiding.computeIfAbsent(avoidance.candidateId(), id -> new ArrayList<>()).add(inspector);
      }
    }
    return candidates.stream()
        .filter(
            candidate -> {
              int all =
                  reaching.computeIfAbsent(
                      candidate.region(),
                      region ->
                          (int) inspectors.stream().filter(i -> i.reaches(candidate)).count());
              long kept =
                  avoiding.getOrDefault(candidate.id(), List.of()).stream()
                      .filter(inspector -> inspector.reaches(candidate))
                      .count();
              return all - kept < inspectorsEach;
            })
        .findFirst();
  }

  private static <T> List<T> sorted(List<T> unordered, Comparator<T> order) {
    List<T> ordered = new ArrayList<>(unordered);
    ordered.sort(order);
    return List.copyOf(ordered);
  }

  private static <T> void requireOnce(List<T> ordered, Function<T, String> name) {
    for (int i = 1; i < ordered.size(); i++) {
      String id = name.apply(ordered.get(i));
      if (id.equals(name.apply(ordered.get(i - 1)))) {
        throw new IllegalArgumentException(id + " is in the pool twice");
      }
    }
  }

  /** The file of a pool has one entry on a line, with tabs between its parts. */
  private static void requirePlain(String text) {
    if (text.isEmpty() || text.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("cannot be written into the file of a pool: " + text);
    }
  }
}
