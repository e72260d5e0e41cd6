package io.guapai.equipment.geo;

/**
 * A place, or a distance, in WGS 84.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
public record Wgs84(double longitude, double latitude) {}
