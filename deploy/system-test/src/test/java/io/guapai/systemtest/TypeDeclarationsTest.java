package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The types of the page's scripts, as they are made of what a service publishes. */
class TypeDeclarationsTest {

  @Test
  void eachSchemaIsATypeOfItsName() throws Exception {
    assertEquals(
        """
        export interface View {
          /** Due date 整改期限 */
          dueDate: Day;
          grade?: Grade | null;
          names: Array<string>;
          told: {
            at: number | null;
          };
          data: Record<string, unknown>;
          counts: Record<string, number>;
          any: unknown;
        }

        export type Grade = 'GENERAL' | 'MAJOR';

        export type Day = string;

        """,
        TypeDeclarations.of(
            new ObjectMapper()
                .readTree(
                    """
                    {"components": {"schemas": {
                      "View": {
                        "type": "object",
                        "required": ["dueDate", "names", "told", "data", "counts", "any"],
                        "properties": {
                          "dueDate": {"$ref": "#/components/schemas/Day",
                                      "x-words": {"en": "Due date", "zh": "整改期限"}},
                          "grade": {"anyOf": [{"$ref": "#/components/schemas/Grade"},
                                              {"type": "null"}]},
                          "names": {"type": "array", "items": {"type": "string"}},
                          "told": {"type": "object", "required": ["at"],
                                   "properties": {"at": {"type": ["integer", "null"]}}},
                          "data": {"type": "object"},
                          "counts": {"type": "object",
                                     "additionalProperties": {"type": "integer"}},
                          "any": {}}},
                      "Grade": {"type": "string", "enum": ["GENERAL", "MAJOR"]},
                      "Day": {"type": "string", "format": "date"}}}}
                    """)));
  }
}
