/**
 * Dossiers that are rows of a table of their own: looked up, locked, moved on and shown in one way,
 * so that a capability says only what is its own.
 */
@NullMarked
package io.guapai.runtime.dossier;

import org.jspecify.annotations.NullMarked;
