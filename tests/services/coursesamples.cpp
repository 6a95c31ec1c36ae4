// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/coursesamples.h"

namespace samples {

QByteArray scorm2004()
{
    return R"(<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Course</title>
<item identifier="i1" identifierref="r1"><title>One</title></item>
<item identifier="i2" identifierref="r2"><title>Two</title></item>
<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing></organization></organizations>
<resources>
<resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="one.html"><file href="one.html"/></resource>
<resource identifier="r2" type="webcontent" adlcp:scormType="sco" href="two.html"><file href="two.html"/></resource>
</resources></manifest>)";
}

QByteArray scorm2004Shared()
{
    return scorm2004().replace("<title>One</title>", R"(<title>One</title><imsss:sequencing><imsss:objectives>
<imsss:primaryObjective objectiveID="own"><imsss:mapInfo targetObjectiveID="safety" readSatisfiedStatus="true"
 writeSatisfiedStatus="true"/></imsss:primaryObjective></imsss:objectives></imsss:sequencing>)");
}

QByteArray scorm12()
{
    return R"(<?xml version="1.0"?>
<manifest identifier="m" version="1.1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Course</title>
<item identifier="i1" identifierref="r1"><title>One</title></item></organization></organizations>
<resources>
<resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="one.html"><file href="one.html"/></resource>
</resources></manifest>)";
}

QByteArray cmi5()
{
    return R"(<?xml version="1.0" encoding="utf-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="https://publisher.example/course"><title><langstring lang="en">Course</langstring></title>
<description><langstring lang="en">d</langstring></description></course>
<au id="https://publisher.example/one" moveOn="Completed"><title><langstring lang="en">One</langstring></title>
<description><langstring lang="en">d</langstring></description><url>one.html</url></au>
<au id="https://publisher.example/two" moveOn="Passed"><title><langstring lang="en">Two</langstring></title>
<description><langstring lang="en">d</langstring></description><url>two.html</url></au>
</courseStructure>)";
}

} // namespace samples
