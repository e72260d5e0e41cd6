/** Special campaigns (专项检查、专项整治; 特种设备安全监督检查办法 §10–12). */
@NullMarked
package io.guapai.inspection.campaign;

import org.jspecify.annotations.NullMarked;
