// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace shell {

// One room of the window in the rail at the leading edge.
class RailButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailButton)

public:
    RailButton(const QString& view, QLatin1StringView iconName, const QString& label, QWidget* parent = nullptr);
    [[nodiscard]] QString view() const { return m_view; }
    [[nodiscard]] QString label() const { return m_label; }
    void setCount(int count);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_view;
    QString m_iconName;
    QString m_label;
    int m_count = 0;
    bool m_narrow = false;
};

class Rail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    explicit Rail(QWidget* parent = nullptr);
    void setOrganisation(const QString& name);
    void setNarrow(bool narrow); // icons only
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void setCurrent(const QString& view); // empty: no room of the rail
    void setRequestCount(int count);
    void setMentoringCount(int count);     // proposals and sessions that want an answer
    void setSupervisor(bool supervisor);   // there is a team to look at
    void setDevelopment(bool development); // the desk of learning & development
    struct Room
    {
        QString view;
        QString name;
    };
    [[nodiscard]] QList<Room> rooms() const; // that are here, in the order of Ctrl+1…9

Q_SIGNALS:
    void chosen(const QString& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    RailButton* add(const QString& view, QLatin1StringView iconName, const QString& label);
    void fit();

    QList<RailButton*> m_buttons;
    RailButton* m_team = nullptr;
    RailButton* m_development = nullptr;
    RailButton* m_requests = nullptr;
    RailButton* m_mentoring = nullptr;
    QString m_organisation;
    bool m_narrow = false;
};

} // namespace shell
