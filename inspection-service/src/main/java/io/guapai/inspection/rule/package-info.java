/** Rules of the field as effective-dated data, with their source and how sure it is. */
@NullMarked
package io.guapai.inspection.rule;

import org.jspecify.annotations.NullMarked;
