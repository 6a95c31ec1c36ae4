// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace widgets {

class Button;
class FlowLayout;
class MarkdownView;
class TextArea;
class TextLabel;

// Where one writes to others: text in Markdown with a preview, people by '@', files. Ctrl+Enter sends.
class Composer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composer)

public:
    struct File
    {
        QString name;
        QString type; // media type
        QByteArray bytes;
    };
    using People = QList<std::pair<QString, QString>>; // id, name

    // 'send': what the button says. Files larger than 'mostBytes' are refused with a word; 0: no files here.
    Composer(const QString& send, qint64 mostBytes, QWidget* parent = nullptr);

    void setName(const QString& name); // for screen readers and as placeholder
    // At most 'limit' people whose names have a word that begins so; without it '@' is a sign like others.
    using FindPeople = std::function<People(const QString& begin, int limit)>;
    using AboutPerson = std::function<QString(const QString& id)>;
    // 'about': what tells people of one name apart; 'hint': what is said of each of them, where there is something.
    void setPeople(FindPeople find, AboutPerson about = {}, AboutPerson hint = {})
    {
        m_find = std::move(find);
        m_about = std::move(about);
        m_hint = std::move(hint);
    }
    // Characters that the text may have; a longer one is not sent, and it says so.
    void setMostText(qsizetype characters) { m_mostText = characters; }
    void setText(const QString& text);
    [[nodiscard]] QString text() const; // trimmed
    // Below the text, until it is changed: why it was not sent.
    void say(const QString& problem);
    // Those chosen whose names still stand in the text, and whose whole names stand there behind an '@': a draft that
    // is there again knows no choices.
    [[nodiscard]] QStringList mentions() const;
    [[nodiscard]] People mentioned() const; // the same with names
    [[nodiscard]] const QList<File>& files() const { return m_files; }
    void addFile(const QString& path) { addFiles({path}); }
    void addFiles(const QStringList& paths); // or says of which why not
    // Files and the people who were chosen, for a draft; of no meaning to others. Empty: there are none.
    [[nodiscard]] QByteArray attached() const;
    void setAttached(const QByteArray& attached);
    void clear();
    void focusText();
    void setSendText(const QString& text);

Q_SIGNALS:
    void sent();            // wanted: the owner sends, then clears
    void edited();          // the text, by the person
    void attachedChanged(); // by the person

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& send);
    void trySend();
    void checkLength();
    [[nodiscard]] People named(QStringView behindAt) const;
    void lookForPeople();
    [[nodiscard]] People peopleLike(const QString& begin) const;
    void choosePerson(int row);
    QString attach(const QString& path); // why not
    void chooseFile();
    void showFiles();
    void preview(bool on);

    FindPeople m_find;
    AboutPerson m_about, m_hint;
    const qint64 m_mostBytes;
    qsizetype m_mostText = 0; // 0: any
    TextArea* m_text;
    MarkdownView* m_preview = nullptr;
    QListWidget* m_people;
    FlowLayout* m_fileRow;
    TextLabel* m_note;
    Button* m_send;
    Button* m_previewButton;
    QList<File> m_files;
    People m_found, m_chosen;
    int m_spaceAt = -1; // behind the space that came with a name just chosen
};

} // namespace widgets
