package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the vetoes in force with the causes that stand. There is one veto per enterprise and
 * code while any cause stands; it names one of them.
 *
 * @param imposed causes of new vetoes, one per veto
 * @param lifted vetoes without any cause left
 * @param renamed vetoes that stand on another cause, since theirs is gone
 */
record VetoReview(List<VetoCause> imposed, List<Veto> lifted, Map<Veto, VetoCause> renamed) {

  private record Item(String enterpriseId, VetoCode code) {}

  static VetoReview of(List<VetoCause> causes, List<Veto> inForce) {
    Map<Item, List<VetoCause>> standing = new LinkedHashMap<>();
    causes.stream()
        .sorted(VetoCause.OLDEST_FIRST)
        .forEach(
            cause ->
                standing
                    .computeIfAbsent(
                        new Item(cause.enterpriseId(), cause.code()), item -> new ArrayList<>())
                    .add(cause));
    VetoReview review = new VetoReview(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    for (Veto veto : inForce) {
      List<VetoCause> own = standing.remove(new Item(veto.enterpriseId(), veto.code()));
      if (own == null) {
        review.lifted.add(veto);
      } else if (own.stream().noneMatch(veto::names)) {
        review.renamed.put(veto, own.get(0));
      }
    }
    standing.values().forEach(own -> review.imposed.add(own.get(0)));
    return review;
  }
}
