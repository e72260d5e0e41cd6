/**
 * What climbs from government to government while nobody answers (逐级升级): one table of rungs, one
 * work, one record of the levels that were reached.
 */
@NullMarked
package io.guapai.runtime.ladder;

import org.jspecify.annotations.NullMarked;
