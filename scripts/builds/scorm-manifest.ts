/**
 * The manifest of a SCORM 1.2 package (ADL, SCORM 1.2 Content Aggregation Model): one lesson, the page, with all files of
 * the package. The prefix must be `adlcp`: a well-known platform looks for those letters, not for the namespace.
 */
export const scormManifest = (
  files: readonly string[],
): string => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<manifest identifier="reciprocity-geneva-2021" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
                      http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>Reciprocity: Geneva 2021</title>
      <item identifier="summit" identifierref="page">
        <title>Reciprocity: Geneva 2021</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${file}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
