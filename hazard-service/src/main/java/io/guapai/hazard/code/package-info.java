/** The codes of hazards (隐患代码): what they are called and the grade that each stands for. */
@NullMarked
package io.guapai.hazard.code;

import org.jspecify.annotations.NullMarked;
