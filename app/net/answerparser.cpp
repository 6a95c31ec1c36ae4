// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/answerparser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <limits>

namespace net {

namespace bh = boost::beast::http;
using boost::beast::string_view;
using ErrorCode = boost::beast::error_code;

namespace {

constexpr std::uint32_t kLongestHead = 64 * 1024;

} // namespace

struct AnswerParser::Parser final : bh::basic_parser<false>
{
    int code = 0;
    HeaderList fields;
    QByteArray* body = nullptr;

    explicit Parser(bool bodiless)
    {
        header_limit(kLongestHead);
        // The reader of the body has its own limit. Not 'none': Beast 1.74 takes that for less than any length.
        body_limit(std::numeric_limits<std::uint64_t>::max());
        eager(true);
        skip(bodiless);
    }

    void on_request_impl(bh::verb, string_view, string_view, int, ErrorCode&) override {}
    void on_response_impl(int status, string_view, int, ErrorCode&) override { code = status; }
    void on_field_impl(bh::field, string_view name, string_view value, ErrorCode&) override
    {
        fields.append(
            {QByteArray(name.data(), qsizetype(name.size())), QByteArray(value.data(), qsizetype(value.size()))});
    }
    void on_header_impl(ErrorCode&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, ErrorCode&) override {}
    std::size_t on_body_impl(string_view bytes, ErrorCode&) override { return take(bytes); }
    void on_chunk_header_impl(std::uint64_t, string_view, ErrorCode&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, ErrorCode&) override { return take(bytes); }
    void on_finish_impl(ErrorCode&) override {}

    std::size_t take(string_view bytes) const
    {
        body->append(bytes.data(), qsizetype(bytes.size()));
        return bytes.size();
    }
    [[nodiscard]] bool isInterim() const { return is_done() && code >= 100 && code < 200 && code != 101; }
};

AnswerParser::AnswerParser(bool bodiless) : m_bodiless(bodiless), m_parser(std::make_unique<Parser>(bodiless)) {}

AnswerParser::~AnswerParser() = default;

base::Result<void> AnswerParser::feed(QByteArray& bytes, QByteArray& body)
{
    qsizetype used = 0;
    m_parser->body = &body;
    while (used < bytes.size() && !isWhole()) {
        ErrorCode error;
        const auto size =
            m_parser->put(boost::asio::const_buffer(bytes.constData() + used, std::size_t(bytes.size() - used)), error);
        used += qsizetype(size);
        if (error == bh::error::need_more)
            break;
        if (error)
            return base::failure(base::Error::Kind::Network, QString::fromStdString(error.message()));
        if (m_parser->isInterim()) {
            m_parser = std::make_unique<Parser>(m_bodiless);
            m_parser->body = &body;
        } else if (size == 0) {
            break;
        }
    }
    bytes.remove(0, used);
    return {};
}

bool AnswerParser::close()
{
    if (!isWhole() && m_parser->got_some()) {
        ErrorCode error;
        m_parser->put_eof(error);
        return !error && isWhole();
    }
    return isWhole();
}

bool AnswerParser::hasHead() const
{
    return m_parser->is_header_done() && !m_parser->isInterim();
}

bool AnswerParser::isWhole() const
{
    return m_parser->is_done() && !m_parser->isInterim();
}

bool AnswerParser::keepsAlive() const
{
    return isWhole() && m_parser->keep_alive() && !m_parser->need_eof() && m_parser->code != 101;
}

int AnswerParser::status() const
{
    return hasHead() ? m_parser->code : 0;
}

const HeaderList& AnswerParser::headers() const
{
    return m_parser->fields;
}

} // namespace net
