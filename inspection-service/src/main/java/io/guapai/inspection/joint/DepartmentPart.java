package io.guapai.inspection.joint;

import org.jspecify.annotations.Nullable;

/**
 * A department's part in a check.
 *
 * @param lead whether it leads
 * @param result what came of its task; null before it entered it
 */
public record DepartmentPart(
    String department, boolean lead, String task, @Nullable String result) {}
