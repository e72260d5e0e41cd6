/**
 * Files that people hand in: how they are read, named and limited, their content kept once by its
 * digest, and how they are given back. Whose they are and who sees them is said by the service.
 */
@NullMarked
package io.guapai.runtime.file;

import org.jspecify.annotations.NullMarked;
