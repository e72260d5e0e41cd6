/** Experts who say what is amiss at an enterprise, and enforce nothing (专家诊断). */
@NullMarked
package io.guapai.inspection.diagnosis;

import org.jspecify.annotations.NullMarked;
