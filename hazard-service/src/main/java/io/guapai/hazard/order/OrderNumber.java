package io.guapai.hazard.order;

import io.guapai.runtime.territory.RegionCode;

/** Number of an order among those of its authority in a year. */
record OrderNumber(RegionCode authority, int year, int number) {}
