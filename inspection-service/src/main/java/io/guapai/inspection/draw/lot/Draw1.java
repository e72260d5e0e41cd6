package io.guapai.inspection.draw.lot;

import io.guapai.inspection.draw.lot.Pool.Avoidance;
import io.guapai.inspection.draw.lot.Pool.Candidate;
import io.guapai.inspection.draw.lot.Pool.Inspector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The algorithm GUAPAI-DRAW-1. It reckons in whole bytes alone, so that every machine and language
 * gets the same.
 *
 * <ol>
 *   <li>Each subject has as many lots in the urn as it weighs. The number of a lot is the SHA-256
 *       of seed, id and lot (1, 2, …), in UTF-8 with a line feed between them.
 *   <li>Subjects are ordered by the least number of their lots, compared byte by byte without sign.
 *       The first so many are drawn. That is drawing lot after lot without putting any back, where
 *       further lots of one who was drawn count no more: each draw takes a subject with a chance in
 *       proportion to its weight.
 *   <li>In that order each gets its inspectors: of those who act in its territory and do not avoid
 *       it the ones with the fewest subjects so far, among equals those whose SHA-256 of seed,
 *       certificate number and id of the subject is the least.
 * </ol>
 */
public final class Draw1 {

  private static final Comparator<Key> LEAST =
      Comparator.<Key, byte[]>comparing(Key::number, Arrays::compareUnsigned)
          .thenComparing(key -> key.candidate().id());

  private final MessageDigest sha256 = Sha256.instance();
  private final byte[] seed;

  private Draw1(String seed) {
    this.seed = (seed + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private record Key(byte[] number, Candidate candidate) {}

  /**
   * Draws from a pool.
   *
   * @param seed as it is published
   * @throws IllegalArgumentException when a subject that is drawn has too few inspectors
   */
  public static List<Drawn> run(Pool pool, String seed) {
    Draw1 draw = new Draw1(seed);
    return draw.manned(pool, draw.first(pool));
  }

  private List<Candidate> first(Pool pool) {
    PriorityQueue<Key> least = new PriorityQueue<>(pool.toDraw() + 1, LEAST.reversed());
    for (Candidate candidate : pool.candidates()) {
      Key key = new Key(leastLot(candidate), candidate);
      if (least.size() < pool.toDraw()) {
        least.add(key);
      } else if (LEAST.compare(key, least.element()) < 0) {
        least.remove();
        least.add(key);
      }
    }
    return least.stream().sorted(LEAST).map(Key::candidate).toList();
  }

  private byte[] leastLot(Candidate candidate) {
    byte[] id = (candidate.id() + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] least = number(id, "1");
    for (int lot = 2; lot <= candidate.lots(); lot++) {
      byte[] number = number(id, String.valueOf(lot));
      if (Arrays.compareUnsigned(number, least) < 0) {
        least = number;
      }
    }
    return least;
  }

  private byte[] number(byte[] middle, String last) {
    sha256.update(seed);
    sha256.update(middle);
    return sha256.digest(last.getBytes(StandardCharsets.UTF_8));
  }

  private record Free(Inspector inspector, int subjects, byte[] number) {
    static final Comparator<Free> ORDER =
        Comparator.comparingInt(Free::subjects)
            .thenComparing(Free::number, Arrays::compareUnsigned)
            .thenComparing(free -> free.inspector().certificateNo());
  }

  private List<Drawn> manned(Pool pool, List<Candidate> candidates) {
    Map<String, Integer> subjects = new HashMap<>();
    List<Drawn> drawn = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<String> inspectors =
          pool.inspectors().stream()
              .filter(inspector -> inspector.reaches(candidate))
              .filter(
                  inspector ->
                      !pool.avoidances()
                          .contains(new Avoidance(inspector.certificateNo(), candidate.id())))
              .map(inspector -> free(inspector, candidate, subjects))
              .sorted(Free.ORDER)
              .limit(pool.inspectorsEach())
              .map(free -> free.inspector().certificateNo())
              .toList();
      if (inspectors.size() < pool.inspectorsEach()) {
        throw new IllegalArgumentException("too few inspectors may check " + candidate.id());
      }
      inspectors.forEach(each -> subjects.merge(each, 1, Integer::sum));
      drawn.add(new Drawn(drawn.size() + 1, candidate.id(), candidate.region(), inspectors));
    }
    return List.copyOf(drawn);
  }

  private Free free(Inspector inspector, Candidate candidate, Map<String, Integer> subjects) {
    byte[] certificate = (inspector.certificateNo() + "\n").getBytes(StandardCharsets.UTF_8);
    return new Free(
        inspector,
        subjects.getOrDefault(inspector.certificateNo(), 0),
        number(certificate, candidate.id()));
  }
}
