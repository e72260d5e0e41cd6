package io.guapai.hazard.merging;

import io.guapai.hazard.file.HazardView;

/**
 * An open hazard that may be the same as another.
 *
 * @param sameUnit it is of the same unit of equipment
 * @param sameCode it has the same code of the lists
 */
public record Similar(HazardView hazard, boolean sameUnit, boolean sameCode) {}
