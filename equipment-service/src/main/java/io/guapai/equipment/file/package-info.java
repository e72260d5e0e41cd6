/** Files that are handed in with this service's dossiers. */
@NullMarked
package io.guapai.equipment.file;

import org.jspecify.annotations.NullMarked;
