package org.aidememoire.lawtext;

/** What a passage of a law text is, from the largest to the smallest. */
public enum Level {
  /** Belongs to no provision: title, preamble, signatures, or not understood. */
  UNASSIGNED,
  SCHEDULE,
  /** BAB, หมวด, Chương, part. */
  GROUPING,
  /** Bagian, ส่วน, Mục, chapter of a part. */
  SUBGROUPING,
  /** Section, Pasal, มาตรา, Điều, article. */
  PROVISION,
  /** Subsection, ayat, วรรค, khoản, paragraph. */
  SUBDIVISION
}
