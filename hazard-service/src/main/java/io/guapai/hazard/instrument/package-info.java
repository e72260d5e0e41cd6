/**
 * What a superior does about a hazard without taking it over (专项交办、重点督办、警示、通报): it assigns,
 * supervises, warns or circulates, and is answered.
 */
@NullMarked
package io.guapai.hazard.instrument;

import org.jspecify.annotations.NullMarked;
