/**
 * Files that are handed in with dossiers: uploaded first, their uploader's alone, and seen by
 * whoever sees the dossier that names them.
 */
@NullMarked
package io.guapai.runtime.upload;

import org.jspecify.annotations.NullMarked;
