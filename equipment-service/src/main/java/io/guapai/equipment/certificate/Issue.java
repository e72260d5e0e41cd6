package io.guapai.equipment.certificate;

import io.guapai.runtime.territory.RegionCode;
import java.util.UUID;

/**
 * What is issued.
 *
 * @param covered what it is for
 * @param authority territory of the authority that issues it
 * @param application that it is issued on
 */
public record Issue(Covered covered, RegionCode authority, UUID application) {}
