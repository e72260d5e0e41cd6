package io.guapai.hazard.interview;

import io.guapai.runtime.act.By;

/**
 * One step of an interview, to be told to others.
 *
 * @param sequence the interview's version after it
 * @param from the stage before it
 */
record InterviewEntry(long sequence, Step step, InterviewState from, By by) {}
