/** Use registration (使用登记) and the term within which it is due. */
@NullMarked
package io.guapai.equipment.registration;

import org.jspecify.annotations.NullMarked;
