/**
 * What enterprises say of those who checked them (执法纪律反馈): by name only they themselves read it.
 */
@NullMarked
package io.guapai.inspection.rating;

import org.jspecify.annotations.NullMarked;
