/**
 * Rules of the field, which are data: one shelf for all kinds, read once a day, not once a batch.
 */
@NullMarked
package io.guapai.runtime.rule;

import org.jspecify.annotations.NullMarked;
