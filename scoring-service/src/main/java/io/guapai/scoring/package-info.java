/** Scoring: vetoes and scores of enterprises, concluded from what the other services tell. */
@NullMarked
package io.guapai.scoring;

import org.jspecify.annotations.NullMarked;
