package io.guapai.hazard.report;

import io.guapai.hazard.lifecycle.Report;
import io.guapai.runtime.act.By;

/**
 * A hazard that an event tells of.
 *
 * @param cause what led to it, by its own nature: the same cause has its effect once
 * @param proven whether the event itself proves it, such as an inspection's result; else an officer
 *     verifies it first
 */
public record Finding(String cause, Report report, boolean proven, By by) {}
