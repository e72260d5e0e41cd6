package io.guapai.equipment.certificate;

import io.guapai.equipment.register.Equipment;
import io.guapai.runtime.territory.RegionCode;
import java.util.List;
import java.util.UUID;

/**
 * What a certificate is issued for.
 *
 * @param units at least one, of one enterprise and one variety's class
 * @param authority territory of the authority that issues it
 * @param application that it is issued on
 */
public record Issue(List<Equipment> units, RegionCode authority, UUID application) {}
