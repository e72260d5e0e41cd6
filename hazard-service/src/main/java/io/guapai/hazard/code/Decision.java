package io.guapai.hazard.code;

import io.guapai.contracts.Grade;

/**
 * A decision on the grade of a hazard.
 *
 * @param basis the article or the officer's reason
 */
public record Decision(Grade grade, String basis, boolean severe) {}
