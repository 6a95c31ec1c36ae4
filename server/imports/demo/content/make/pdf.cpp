// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the demo's PDF from its HTML text. The PDF is kept in the tree, so this runs only when the text changes:
//   g++ -std=c++20 -fPIC make/pdf.cpp -o /tmp/pdf $(pkg-config --cflags --libs Qt6Gui) &&
//   QT_QPA_PLATFORM=offscreen /tmp/pdf make/threat-modelling.html threat-modelling/threat-modelling.pdf
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    QFile source(QString::fromLocal8Bit(argc > 2 ? argv[1] : ""));
    if (!source.open(QIODevice::ReadOnly))
        return 1;
    QPdfWriter writer(QString::fromLocal8Bit(argv[2]));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    writer.setResolution(150);
    QTextDocument document;
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10.4);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(
        QStringLiteral("h1, h2, h3 { color: #0b5c8a } li, p { margin-bottom: 6px; line-height: 140% } "));
    document.setHtml(QString::fromUtf8(source.readAll()));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    document.print(&writer);
    return 0;
}
