package io.guapai.hazard.movein;

import io.guapai.runtime.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was sent.
 *
 * @param no its place, from 1
 * @param says what it says; null when it could not be read
 * @param told the same as it is kept, in JSON; empty when it could not be read
 * @param wrong why it could not be read; null when it could
 */
record Row(int no, @Nullable BroughtIn says, String told, @Nullable ProblemException wrong) {}
