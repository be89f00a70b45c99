// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random values of many types as literals of SQL, with those that are at the edge among them.
//
// Pure but for the generator's state; any one thread.

#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace tributary::test {

class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    { }

    // From 0 to sides - 1.
    int roll(int sides) { return static_cast<int>(m_engine() % static_cast<quint32>(sides)); }

    bool chance(int percent) { return roll(100) < percent; }

    template <typename List>
    const typename List::value_type &pick(const List &list)
    {
        return list[roll(static_cast<int>(list.size()))];
    }

private:
    std::mt19937 m_engine;
};

// The types that randomLiteral() knows, but for enums.
const QList<QByteArray> &randomTypes();

// A value of the type; NULL now and then if it may be. labels: of the enum "mood".
QByteArray randomLiteral(Dice &dice, const QByteArray &type, bool mayBeNull,
                         const QList<QByteArray> &labels);

QByteArray quotedLiteral(const QByteArray &text);

} // namespace tributary::test
