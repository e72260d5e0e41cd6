/** Scores and vetoes (评分与一票否决). */
@NullMarked
package io.guapai.contracts.score;

import org.jspecify.annotations.NullMarked;
