package io.guapai.inspection.check;

import org.jspecify.annotations.Nullable;

/**
 * Who is checked: an enterprise, or an organization such as an inspection or testing body
 * (检验检测机构监督).
 *
 * @param region its territory
 */
record Checked(
    @Nullable String enterpriseId, @Nullable String organization, String name, String region) {}
