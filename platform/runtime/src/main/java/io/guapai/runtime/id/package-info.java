/**
 * Identifiers of the field: enterprises, equipment, certificates, and the catalogue of varieties.
 */
@NullMarked
package io.guapai.runtime.id;

import org.jspecify.annotations.NullMarked;
