/** Scores: editions of the standard, the arithmetic, and the score in force of each enterprise. */
@NullMarked
package io.guapai.scoring.score;

import org.jspecify.annotations.NullMarked;
