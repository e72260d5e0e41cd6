package io.guapai.benchmark.reading;

import java.util.Map;

/** How a cost grows with a size. */
public final class Growth {

  private Growth() {}

  /**
   * The exponent with which costs grow: 0 is flat, 1 is in proportion. The slope of the straight
   * line through the logarithms; 0 when there is only one size.
   *
   * @param costs by size, all above 0
   */
  public static double exponent(Map<Integer, Double> costs) {
    double sizes = 0;
    double values = 0;
    for (Map.Entry<Integer, Double> cost : costs.entrySet()) {
      sizes += Math.log(cost.getKey()) / costs.size();
      values += Math.log(cost.getValue()) / costs.size();
    }
    double together = 0;
    double apart = 0;
    for (Map.Entry<Integer, Double> cost : costs.entrySet()) {
      double distance = Math.log(cost.getKey()) - sizes;
      together += distance * (Math.log(cost.getValue()) - values);
      apart += distance * distance;
    }
    return apart == 0 ? 0 : together / apart;
  }
}
