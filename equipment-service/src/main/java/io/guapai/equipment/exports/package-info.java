/** The register as files: lists for spreadsheets, and a territory's whole register to move out. */
@NullMarked
package io.guapai.equipment.exports;

import org.jspecify.annotations.NullMarked;
