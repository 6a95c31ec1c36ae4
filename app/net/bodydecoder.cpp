// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/bodydecoder.h"

#include "app/net/responseerror.h"

#include <QByteArray>

#include <zlib.h>
#include <zstd.h>

namespace net {

namespace {

constexpr qsizetype kPiece = 64 * 1024; // stays in the processor's caches until it is read
constexpr int kZstdWindowLogMax = 25;   // 32 MiB: what one answer may make us hold

base::Result<void> undecodable(const char* coding, const char* why)
{
    return base::failure(base::Error::Kind::Malformed,
                         QStringLiteral("%1: %2").arg(QLatin1StringView(coding), QLatin1StringView(why ? why : "?")));
}

} // namespace

struct BodyDecoder::Coding
{
    virtual ~Coding() = default;
    virtual base::Result<void> feed(QByteArrayView bytes, const Sink& sink) = 0;
    bool ended = false;
    QByteArray out{kPiece, Qt::Uninitialized};
};

struct BodyDecoder::Gzip final : Coding
{
    z_stream stream{};
    Gzip() { inflateInit2(&stream, 15 + 16); }
    ~Gzip() override { inflateEnd(&stream); }

    base::Result<void> feed(QByteArrayView bytes, const Sink& sink) override
    {
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        stream.avail_in = uInt(bytes.size());
        do {
            if (ended) { // a second member
                if (stream.avail_in == 0)
                    return {};
                inflateReset(&stream);
                ended = false;
            }
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = uInt(out.size());
            const int code = inflate(&stream, Z_NO_FLUSH);
            if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
                return undecodable("gzip", stream.msg);
            ended = code == Z_STREAM_END;
            const qsizetype got = out.size() - qsizetype(stream.avail_out);
            if (got > 0) {
                if (auto taken = sink(QByteArrayView(out.constData(), got)); !taken)
                    return taken;
            }
        } while (stream.avail_in > 0 || stream.avail_out == 0);
        return {};
    }
};

struct BodyDecoder::Zstd final : Coding
{
    ZSTD_DCtx* context = ZSTD_createDCtx();
    Zstd() { ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, kZstdWindowLogMax); }
    ~Zstd() override { ZSTD_freeDCtx(context); }

    base::Result<void> feed(QByteArrayView bytes, const Sink& sink) override
    {
        ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
        bool full = false;
        while (in.pos < in.size || full) {
            ZSTD_outBuffer produced{out.data(), size_t(out.size()), 0};
            const size_t code = ZSTD_decompressStream(context, &produced, &in);
            if (ZSTD_isError(code))
                return undecodable("zstd", ZSTD_getErrorName(code));
            ended = code == 0;
            full = produced.pos == produced.size;
            if (produced.pos > 0) {
                if (auto taken = sink(QByteArrayView(out.constData(), qsizetype(produced.pos))); !taken)
                    return taken;
            }
        }
        return {};
    }
};

BodyDecoder::BodyDecoder() = default;
BodyDecoder::~BodyDecoder() = default;

base::Result<void> BodyDecoder::begin(QByteArrayView contentEncoding)
{
    const QByteArray coding = contentEncoding.trimmed().toByteArray().toLower();
    if (coding.isEmpty() || coding == "identity")
        m_coding.reset();
    else if (coding == "gzip" || coding == "x-gzip")
        m_coding = std::make_unique<Gzip>();
    else if (coding == "zstd")
        m_coding = std::make_unique<Zstd>();
    else
        return undecodable("content-encoding", coding.constData());
    return {};
}

base::Result<void> BodyDecoder::feed(QByteArrayView bytes, const Sink& sink)
{
    return m_coding ? m_coding->feed(bytes, sink) : sink(bytes);
}

base::Result<void> BodyDecoder::end() const
{
    if (m_coding && !m_coding->ended)
        return base::failure(
            codedError(base::Error::Kind::Network, kTruncated, QStringLiteral("encoded body is incomplete")));
    return {};
}

} // namespace net
