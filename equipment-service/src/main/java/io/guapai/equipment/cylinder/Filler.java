package io.guapai.equipment.cylinder;

/** An enterprise that fills cylinders (充装单位), by the id that it has now. */
public record Filler(String id, String name, String regionCode, boolean demonstration) {}
