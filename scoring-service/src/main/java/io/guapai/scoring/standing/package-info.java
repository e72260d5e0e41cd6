/** What scoring knows of the field: the other services' facts, kept as rows. */
@NullMarked
package io.guapai.scoring.standing;

import org.jspecify.annotations.NullMarked;
