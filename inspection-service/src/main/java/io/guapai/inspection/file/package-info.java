/** Files that are handed in with this service's dossiers. */
@NullMarked
package io.guapai.inspection.file;

import org.jspecify.annotations.NullMarked;
