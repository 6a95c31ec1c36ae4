// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/learning/package/samples.h"

namespace samples {

QByteArray manifest(const QByteArray& href, const QByteArray& title)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"><metadata><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>)" +
           title +
           R"(</title><item identifier="one" identifierref="R"><title>One</title><adlcp:masteryscore>80</adlcp:masteryscore></item>
<item identifier="two" identifierref="S"><title>Two</title></item></organization></organizations>
<resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href=")" +
           href + R"("/>
<resource identifier="S" type="webcontent" adlcp:scormtype="asset" href="https://Example.org/two"/></resources></manifest>)";
}

const QByteArray kCmi5 = R"(<?xml version="1.0" encoding="utf-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="https://example.org/c"><title><langstring lang="de">Kurs</langstring><langstring lang="en">Course</langstring></title>
<description><langstring lang="en">d</langstring></description></course>
<block id="https://example.org/b"><title><langstring lang="en">Block</langstring></title>
<description><langstring lang="en">d</langstring></description>
<au id="https://example.org/1" moveOn="Passed" masteryScore="0.7"><title><langstring lang="en">First</langstring></title>
<description><langstring lang="en">d</langstring></description><url>a.html</url></au></block>
<au id="https://example.org/2"><title><langstring lang="en">Second</langstring></title>
<description><langstring lang="en">d</langstring></description><url>https://example.org/x</url></au>
</courseStructure>)";

const QByteArray kTincan = R"(<?xml version="1.0" encoding="utf-8" ?>
<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities>
<activity id="http://publisher.example/course" type="http://adlnet.gov/expapi/activities/course">
<name lang="en-GB">Fire safety</name><description lang="en-GB">d</description><launch lang="en-GB">a.html?x=1</launch></activity>
<activity id="http://publisher.example/course/quiz" type="http://adlnet.gov/expapi/activities/assessment">
<name>Quiz</name></activity>
<activity id="http://publisher.example/more"><launch>more.html</launch></activity>
</activities></tincan>)";

const QByteArray kH5p = R"({"title":"Quiz","language":"en","mainLibrary":"H5P.Quiz","preloadedDependencies":
[{"machineName":"H5P.Quiz","majorVersion":1,"minorVersion":"2"},{"machineName":"H5P.Other","majorVersion":1,"minorVersion":0}]})";

const QByteArray kPage = R"(<!-- <script src="https://no.example/"> --><html lang="de">
<img src=https://pictures.example/a.png><link rel="stylesheet" href="https://styles.example/a.css"><a href="https://link.example">
<script>"<iframe src='https://text.example'>"</script>)";

const QByteArray kHosts = R"({"hosts":["Api.example.org","https://x.example/","*.example",""]})";

} // namespace samples
