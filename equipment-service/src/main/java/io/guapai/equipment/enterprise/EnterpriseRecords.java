package io.guapai.equipment.enterprise;

/**
 * Dossiers that are an enterprise's and lie where it does: a bean for each kind. They follow it
 * when it moves, and are the other's when its entry is merged into another one.
 *
 * @param kind of their histories
 * @param table theirs, with {@code id}, {@code region_code}, {@code enterprise_id} and {@code
 *     version}
 */
public record EnterpriseRecords(String kind, String table) {}
