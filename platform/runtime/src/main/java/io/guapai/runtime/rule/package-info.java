/** Rules of the field that stand in the database: read once a day, not once a batch. */
@NullMarked
package io.guapai.runtime.rule;

import org.jspecify.annotations.NullMarked;
