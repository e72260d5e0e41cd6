/** What persons do to one cylinder 气瓶档案: it is corrected, handed over, entrusted. */
@NullMarked
package io.guapai.equipment.cylinder.file;

import org.jspecify.annotations.NullMarked;
