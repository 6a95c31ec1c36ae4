// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Badges from anybody, with documents from anybody behind them: JSON, tokens, the parts of Open Badges 2.0, status
// lists. Signatures are not computed: the first byte says whether they fit, so that what lies behind them is reached.
#include "app/base/multibase.h"
#include "app/credentials/publickey.h"
#include "app/credentials/statuslist.h"
#include "app/credentials/verifier.h"
#include "tests/fuzz/contexts.h"

#include <cstdlib>

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

bool always(int, const QByteArray&, const QByteArray&, const QByteArray&)
{
    return true;
}

bool never(int, const QByteArray&, const QByteArray&, const QByteArray&)
{
    return false;
}

void examine(const credentials::Report& report, bool fits)
{
    using namespace credentials;
    must(!report.findings.isEmpty());
    for (const Finding& finding : report.findings)
        must(!sentence(finding).isEmpty());
    must(!headline(report).isEmpty());
    // Whatever it looks like: without a signature that fits, only a hosted badge of the second edition can be valid.
    if (!fits && report.summary.edition == QStringLiteral("3.0"))
        must(report.verdict() != Verdict::Valid && !report.trusted());
}

void examineParts(const QByteArray& text)
{
    const QString word = QString::fromUtf8(text);
    if (const auto bytes = base::fromBase58(word))
        must(base::toBase58(*bytes) == word);
    (void)credentials::keyFromMultibase(word);
    (void)credentials::keyFromPem(word);
    (void)credentials::decodeStatusBits(word);
    (void)credentials::didWebAddress(word);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray rest(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    const bool fits = data[0] & 1;
    if ((data[0] & 6) == 6) {
        examineParts(rest);
        return 0;
    }
    // Behind a line of its own there is a second document, which every address leads to.
    const qsizetype cut = rest.indexOf("\n----\n");
    const QByteArray badge = rest.left(cut < 0 ? rest.size() : cut);
    const QByteArray linked = cut < 0 ? badge : rest.mid(cut + 6);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    credentials::Sources sources{tests::fuzzContexts()};
    if (data[0] & 8)
        sources.documents = [&](const QString&) { return std::optional(credentials::KeptDocument{linked, now}); };
    const credentials::Crypto crypto{fits ? &always : &never, nullptr, nullptr};
    credentials::Question question{now, {}, {QStringLiteral("maya@lxcp.example")}};
    if (data[0] & 16)
        question.pinned = {
            {QStringLiteral("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"), QStringLiteral("x")}};
    examine(credentials::verify(badge, sources, crypto, question), fits);
    return 0;
}
