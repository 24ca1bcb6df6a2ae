import { readGatherings } from './read-events';

/** Gatherings of SCO and CICA by series and kind, oldest first. A number stands where the series itself counts. */
export const gatherings = readGatherings(`
SCO summit 1 2001-06-14..2001-06-15 CN Shanghai
SCO summit 2 2002-06-07 RU Saint Petersburg
SCO summit 3 2003-05-28..2003-05-29 RU Moscow
SCO summit 4 2004-06-17 UZ Tashkent
SCO summit 5 2005-07-05 KZ Astana
SCO summit 6 2006-06-15 CN Shanghai
SCO summit 7 2007-08-16 KG Bishkek
SCO summit 8 2008-08-28 TJ Dushanbe
SCO summit 9 2009-06-15..2009-06-16 RU Yekaterinburg
SCO summit 10 2010-06-10..2010-06-11 UZ Tashkent
SCO summit 11 2011-06-14..2011-06-15 KZ Astana
SCO summit 12 2012-06-06..2012-06-07 CN Beijing
SCO summit 13 2013-09-13 KG Bishkek
SCO summit 14 2014-09-11..2014-09-12 TJ Dushanbe
SCO summit 15 2015-07-09..2015-07-10 RU Ufa
SCO summit 16 2016-06-23..2016-06-24 UZ Tashkent
SCO summit 17 2017-06-08..2017-06-09 KZ Astana
SCO summit 18 2018-06-09..2018-06-10 CN Qingdao
SCO summit 19 2019-06-13..2019-06-14 KG Bishkek
SCO summit 20 2020-11-10 RU online
SCO summit 21 2021-09-16..2021-09-17 TJ Dushanbe
SCO summit 22 2022-09-15..2022-09-16 UZ Samarkand
SCO summit 23 2023-07-04 IN online
SCO summit 24 2024-07-03..2024-07-04 KZ Astana
SCO summit 25 2025-08-31..2025-09-01 CN Tianjin

SCO heads_of_government 1 2001-09-14 KZ Almaty
SCO heads_of_government 2 2003-09-23 CN Beijing
SCO heads_of_government 3 2004-09-23 KG Bishkek
SCO heads_of_government 4 2005-10-26 RU Moscow
SCO heads_of_government 5 2006-09-15 TJ Dushanbe
SCO heads_of_government 6 2007-11-02 UZ Tashkent
SCO heads_of_government 7 2008-10-30 KZ Astana
SCO heads_of_government 8 2009-10-14 CN Beijing
SCO heads_of_government 9 2010-11-25 TJ Dushanbe
SCO heads_of_government 10 2011-11-07 RU Saint Petersburg
SCO heads_of_government 11 2012-12-04..2012-12-05 KG Bishkek
SCO heads_of_government 12 2013-11-28..2013-11-29 UZ Tashkent
SCO heads_of_government 13 2014-12-14..2014-12-15 KZ Astana
SCO heads_of_government 14 2015-12-14..2015-12-15 CN Zhengzhou
SCO heads_of_government 15 2016-11-02..2016-11-03 KG Bishkek
SCO heads_of_government 16 2017-11-30..2017-12-01 RU Sochi
SCO heads_of_government 17 2018-10-11..2018-10-12 TJ Dushanbe
SCO heads_of_government 18 2019-11-01..2019-11-02 UZ Tashkent
SCO heads_of_government 19 2020-11-30 IN online
SCO heads_of_government 20 2021-11-25 KZ online
SCO heads_of_government 21 2022-11-01 CN online
SCO heads_of_government 22 2023-10-26 KG Bishkek
SCO heads_of_government 23 2024-10-15..2024-10-16 PK Islamabad
SCO heads_of_government 24 2025-11-17..2025-11-18 RU Moscow

SCO foreign_ministers - 2002-01-07 CN Beijing
SCO foreign_ministers - 2002-11-23 RU Moscow
SCO foreign_ministers - 2003-04-29 KZ Almaty
SCO foreign_ministers - 2003-09-05 UZ Tashkent
SCO foreign_ministers - 2004-04-23 RU Moscow
SCO foreign_ministers - 2005-02-25 KZ Astana
SCO foreign_ministers - 2006-05-15 CN Shanghai
SCO foreign_ministers - 2007-07-09 KG Bishkek
SCO foreign_ministers - 2008-07-25 TJ Dushanbe
SCO foreign_ministers - 2009-05-15 RU Moscow
SCO foreign_ministers - 2010-05-22 UZ Tashkent
SCO foreign_ministers - 2011-05-14 KZ Almaty
SCO foreign_ministers - 2012-05-11 CN Beijing
SCO foreign_ministers - 2013-07-13 KG Cholpon-Ata
SCO foreign_ministers - 2014-07-31 TJ Dushanbe
SCO foreign_ministers - 2015-06-03 RU Moscow
SCO foreign_ministers - 2016-05-23..2016-05-24 UZ Tashkent
SCO foreign_ministers - 2017-04-20..2017-04-21 KZ Astana
SCO foreign_ministers - 2018-04-24 CN Beijing
SCO foreign_ministers - 2019-05-21..2019-05-22 KG Bishkek
SCO foreign_ministers - 2020-05-13 RU online
SCO foreign_ministers - 2020-09-09..2020-09-10 RU Moscow
SCO foreign_ministers - 2021-07-13..2021-07-14 TJ Dushanbe
SCO foreign_ministers - 2022-07-28..2022-07-29 UZ Tashkent
SCO foreign_ministers - 2023-05-04..2023-05-05 IN Goa
SCO foreign_ministers - 2024-05-20..2024-05-21 KZ Astana
SCO foreign_ministers - 2025-07-15 CN Tianjin

SCO defence_ministers - 2006-04-26 CN Beijing
SCO defence_ministers - 2007-06-27 KG Bishkek
SCO defence_ministers - 2008-05-15 TJ Dushanbe
SCO defence_ministers - 2009-04-29 RU Moscow
SCO defence_ministers - 2011-03-18 KZ Astana
SCO defence_ministers - 2012-04-24 CN Beijing
SCO defence_ministers - 2013-06-26 KG Bishkek
SCO defence_ministers - 2014-04-01 TJ Khujand
SCO defence_ministers - 2015-06-30 RU Saint Petersburg
SCO defence_ministers - 2016-06-08 KZ Astana
SCO defence_ministers - 2017-06-07 KZ Astana
SCO defence_ministers - 2018-04-24 CN Beijing
SCO defence_ministers - 2019-04-29 KG Bishkek
SCO defence_ministers - 2020-09-04 RU Moscow
SCO defence_ministers - 2021-07-27..2021-07-28 TJ Dushanbe
SCO defence_ministers - 2022-08-24 UZ Tashkent
SCO defence_ministers - 2023-04-28 IN New Delhi
SCO defence_ministers - 2024-04-26 KZ Astana
SCO defence_ministers - 2025-06-25..2025-06-26 CN Qingdao

SCO security_secretaries 7 2012-04-12 CN Beijing
SCO security_secretaries 8 2013-04-29 KG Bishkek
SCO security_secretaries 9 2014-04-17 TJ Dushanbe
SCO security_secretaries 10 2015-04-14..2015-04-15 RU Moscow
SCO security_secretaries 11 2016-04-13..2016-04-14 UZ Tashkent
SCO security_secretaries 12 2017-04-05..2017-04-06 KZ Astana
SCO security_secretaries 13 2018-05-21..2018-05-22 CN Beijing
SCO security_secretaries 14 2019-05-14..2019-05-15 KG Bishkek
SCO security_secretaries 15 2020-09-15 RU online
SCO security_secretaries 16 2021-06-22..2021-06-24 TJ Dushanbe
SCO security_secretaries 17 2022-08-19 UZ Tashkent
SCO security_secretaries 18 2023-03-29 IN New Delhi
SCO security_secretaries 19 2024-04-02..2024-04-03 KZ Astana
SCO security_secretaries 20 2025-06-23..2025-06-24 CN Beijing

CICA foreign_ministers 1 1999-09-14 KZ Almaty
CICA summit 1 2002-06-03..2002-06-05 KZ Almaty
CICA foreign_ministers 2 2004-10-22 KZ Almaty
CICA summit 2 2006-06-17 KZ Almaty
CICA foreign_ministers 3 2008-08-25 KZ Almaty
CICA summit 3 2010-06-07..2010-06-09 TR Istanbul
CICA foreign_ministers 4 2012-09-12 KZ Astana
CICA summit 4 2014-05-20..2014-05-21 CN Shanghai
CICA foreign_ministers 5 2016-04-27..2016-04-28 CN Beijing
CICA summit 5 2019-06-14..2019-06-15 TJ Dushanbe
CICA foreign_ministers 6 2021-10-11..2021-10-12 KZ Astana
CICA summit 6 2022-10-12..2022-10-13 KZ Astana
CICA foreign_ministers 7 2024-12-17 AZ Baku
`);
