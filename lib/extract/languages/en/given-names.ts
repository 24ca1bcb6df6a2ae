// Words that many names begin with, all over the world: given names, and family names where these stand first. None that means something else.
export const givenNames =
  'Aaron Abbas Abdallah Abdel Abdelkader Abdelmadjid Abdul Abdulaziz Abdulla Abdullah Abdullo Abdurahim ' +
  'Abdurrahman Abhishek Abigail Abiy Abubakar Adam Adel Adil Aditya Adnan Adrian Afzal Agnes Ahmad Ahmadou Ahmed ' +
  'Ahmet Ahn Aidar Aigul Airlangga Aisha Ajay Ajit Akbar Akhilesh Akhmed Akira Akram Aktam Alain Alan Alassane ' +
  'Albert Aldo Alejandro Aleksandar Aleksandr Aleksei Aleksey Alessandro Alexander Alexei Alexey Alexis Alfonso ' +
  'Alfred Ali Alice Alicia Alikhan Alison Alistair Aliya Almas Almaz Alok Aloysio Alvaro Amanda Amelia Amina Amir ' +
  'Amit Amitabh Amrullah Ana Anand Anatoly Anders Andre Andrea Andreas Andrei Andrew Andrey Andrzej André Angela ' +
  'Angelina Anifah Anil Anita Anja Anjali Ankit Anna Annalena Anne Annika Anthony Antoine Anton Antonio Antony ' +
  'António Anup Anurag Anvar Anwar Aparna Arash Aravind Ardak Arif Arindam Arjun Arkady Arman Armen Arnaud Artem ' +
  'Arthur Artur Artyom Arun Arvind Arzu Asad Asadullah Asel Ashok Ashraf Ashwini Asif Askar Aslam Aslan Assad ' +
  'Astrid Atta Atul Avril Aydin Ayman Ayşe Azamat Azat Aziz Babur Badri Bahram Bakhrom Bakhtiyar Bakhtiyor Bakyt ' +
  'Bandar Barbara Barry Batmunkh Battulga Batyr Baurzhan Beata Begench Behrouz Behzod Bekir Bekzod Benigno ' +
  'Benjamin Berik Bernard Bernardo Bertrand Besik Bhaskar Bhupinder Bilal Bilawal Bimal Bipin Bjorn Bjørn Blaise ' +
  'Bobur Bogdan Bolat Borhanuddin Boris Brendan Brian Bruno Bui Burak Burhanuddin Cai Camilla Camille Cao Carl ' +
  'Carla Carlo Carlos Carmen Carolina Caroline Catherine Cecilia Celso Cesar Chen Cheng Choi Christian Christina ' +
  'Christine Christoph Christophe Christopher Claire Claude Claudia Claudio Colin Condoleezza Connor Craig ' +
  'Cristian Cristina Cyril César Daler Damcho Damir Dang Daniel Daniela Danielle Daniyar Dastan Dauren David ' +
  'Davit Davron Deborah Deepak Deepika Deepti Deng Denis Dennis Devendra Devesh Dharmendra Diana Dilbar Dilip ' +
  'Dilma Dilmurod Dilshod Dimitris Dinara Dinesh Ding Dipu Djamshid Dmitriy Dmitry Dominic Dominik Dominique ' +
  'Donald Doris Dorothy Douglas Duncan Ebrahim Edgars Edil Eduard Eduardo Edward Edwin Ekaterina Elchin Elena ' +
  'Elina Elisabeth Elizabeth Ellen Elman Elmar Elmira Elnur Emil Emilia Emily Emin Emine Emma Emmanuel Emomali ' +
  'Enrico Enrique Ercan Erdem Eric Erik Erkin Erlan Ermek Ernest Ernesto Esther Eugene Eva Evelyn Evgeny Evo ' +
  'Fahad Faisal Faiz Farid Farida Farkhod Farooq Farrukh Fatih Fatima Faure Fawad Federica Federico Felipe Feng ' +
  'Ferdinand Feridun Fernando Filip Filipe Firuz Francesco Francis Francisco Franck Francois Frans François ' +
  'Françoise Fraser Frederik Friedrich Fritz Frédéric Fuad Fumio Furqat Gabriel Gabriela Gajendra Galina ' +
  'Galymzhan Gao Gareth Gauri Gautam Gavin Gennady Geoffrey Georgi Georgy Gerard Gerhard Ghassan Ghulam Gianni ' +
  'Gilbert Giorgi Giorgio Giovanni Girish Giuseppe Gloria Gonzalo Goodluck Gopal Gordon Govind Graham Greg ' +
  'Gregory Greta Grigol Grigory Guido Guillermo Gulnara Gulnora Gunnar Guo Gurbanguly Gustav Gustavo Gérard Habib ' +
  'Hailemariam Hakan Hamad Hamdi Hamid Hamza Hanif Hannah Hans Harald Hardeep Harish Harold Haroon Harsh Harsha ' +
  'Hasan Hashim Hasina Hassan Haydar Hazem Heather Heidi Heiko Heinrich Helen Helena Helga Helle Hemant Henri ' +
  'Henrik Henry Herbert Herman Hermann Heydar Hillary Hina Hiroshi Hisham Hishammuddin Hoang Hossein Hou Huang ' +
  'Hubert Hugo Hulusi Huseyn Hussain Hussein Hwang Hüseyin Ian Ibrahim Ibrohim Idriss Ignacio Igor Ilham Ilia ' +
  'Ilya Imad Imran Ines Ingrid Inomjon Irakli Irena Irene Irina Isabel Isabella Ismail Ismoil Ivan Ivo Iván Jaap ' +
  'Jaber Jacob Jacques Jafar Jagdish Jahangir Jaime Jakaya Jakob Jakub Jamal James Jamil Jamshid Jan Jana Jane ' +
  'Janet Janez Jaroslav Jason Jassim Jaswant Javad Javid Javier Jayant Jeff Jeffrey Jelena Jennifer Jens Jeong ' +
  'Jeremy Jerome Jessica Jeyhun Jiang Jitendra Joachim Joanna Joao Joaquim Joe Johan Johann Johanna Johannes John ' +
  'Johnny Joko Jonas Jonathan Jorge Jose Josef Josep Joseph Joshua Josip José João Juan Juha Jules Julia Julian ' +
  'Julie Julien Julio Junaid Jung Justin Jyoti Jürgen Kailash Kairat Kakha Kalpana Kamal Kamil Kamol Kamran Kanat ' +
  'Kapil Karel Karen Karim Karin Karl Karolina Karthik Kasit Kassym-Jomart Katarina Kate Katherine Kathleen Katja ' +
  'Katrin Kavita Keith Kemal Kenji Kenneth Kenta Kerem Kerry Kevin Khaled Khalid Khalifa Khalil Khaltmaagiin ' +
  'Khurshid Kim Kiran Kiren Kirill Kishore Klaus Komil Konstantin Kristalina Kristian Kristina Krzysztof Ksenia ' +
  'Kubanychbek Kwame Kwon Lalit Lars Laszlo Laura Laurent Lawrence Laziz Lech Lena Lenín Leon Leonardo Leonid ' +
  'Leopold Leyla Liam Liang Liao Liaquat Linda Lisa Liu Liya Liz Lorenzo Lotfi Louis Louise Luc Luca Lucas Lucia ' +
  'Ludwig Luigi Luis Luiz Lukas Luke Luo Luvsannamsrain Luís Lydia Lyudmila László Lü Macky Madhav Madhu ' +
  'Magdalena Maged Magnus Magzum Mahathir Mahbub Mahdi Maher Mahesh Mahinda Mahmood Mahmoud Mahmud Mahmut ' +
  'Maithripala Majid Makhmud Maksim Mamata Mamnoon Mangala Manish Manmohan Manoj Mansour Mansur Manuel Marat Marc ' +
  'Marcel Marco Marcos Marek Margaret Maria Mariam Marie Mario Marion Marius Markus Marta Martha Martin Martina ' +
  'Marty Marwan Mary Maryam María Masood Masoud Masud Mateusz Matin Matteo Matthew Matthias Maureen Maurice ' +
  'Mauricio Mauro Maxim Maxime Meenakshi Meera Mehdi Mehmet Mehriban Melanie Meng Meruert Mevlut Mevlüt Michael ' +
  'Michaela Michał Michel Michele Michelle Miguel Mihai Mikael Mike Mikhail Mikko Milos Miloš Mirbek Miriam ' +
  'Miroslav Mohamed Mohammad Mohammadreza Mohammed Mohan Mohsen Mohsin Moin Mojtaba Monica Monika Mubarak ' +
  'Muhammad Muhammadu Muhammet Muhriddin Mukesh Mukhtar Mukul Murad Murat Murod Musa Mushahid Mustafa Muzaffar ' +
  'Mélanie Nabil Nadeem Nader Nadezhda Nadir Najib Najla Namgyal Nancy Nandini Narayan Narendra Naresh Naser ' +
  'Nasir Nasrullo Nasser Natalia Natalie Natalya Nathalie Nathan Natwar Naveed Naveen Navtej Nawaf Nawaz Nazar ' +
  'Neelam Neena Neil Ngozi Nguyen Nicholas Nicola Nicolas Nicole Nicolás Niels Nigar Nigel Nikita Nikol Nikola ' +
  'Nikolai Nikolay Nikos Nina Nirmala Nirupama Nitin Nizar Nodir Nora Norbert Nuran Nurbek Nurlan Nursultan Olaf ' +
  'Oleg Oleksandr Olena Olesya Olga Oliver Olivia Olivier Olusegun Olzhas Omar Omer Orhan Orkhan Osama Oscar ' +
  'Osman Otabek Otto Pablo Pankaj Paolo Parag Parvez Parviz Pascal Patricia Patrick Paul Pauline Paulo Pavel ' +
  'Pavlo Pedro Peggy Petr Petra Petro Petros Pham Phan Philip Philippe Phillip Pierre Pieter Pietro Piyush ' +
  'Prabhat Prabowo Pradeep Pradip Prak Prakash Pramod Pranab Prasad Prashant Pratibha Praveen Prayut Preeti Priya ' +
  'Priyanka Pushpa Pyotr Qasim Qian Qin Rachel Radek Radha Radosław Rafael Rafiq Raghav Rahim Rahmatullah Rahul ' +
  'Rajesh Rajiv Rajnath Raju Rakesh Ralph Ramazan Ramesh Ramil Ramin Ramón Ranil Ranjan Ranjit Rashid Rashmi ' +
  'Rasim Rasul Ratan Ravi Ravshan Raymond Raşit Rebecca Recep Reem Reinhard Rekha Renata René Retno Reza Riad ' +
  'Ricardo Richard Rishi Riva Riyad Rizwan Robert Roberta Roberto Robin Rodrigo Roger Rohit Roland Rolf Ronald ' +
  'Rory Rosemary Roza Ruchi Rudolf Rufat Rupert Ruslan Rustam Ruth Ryan Saad Sabir Sabri Sachin Sadiq Sadyr Saeed ' +
  'Saida Saidmurod Saifuddin Salah Salem Saleumxay Salim Salman Salva Samad Samantha Sameh Samir Samira Samuel ' +
  'Sandra Sanjar Sanjay Sanjeev Santosh Sapar Sarah Sardor Sarkis Saroj Sartaj Satish Sauli Saurabh Savita Sayed ' +
  'Sayyid Scott Sean Sebastian Sebastián Selim Serdar Sergei Sergey Sergio Serhiy Serik Serzh Shahbaz Shahid ' +
  'Shahriar Shakhboz Shamil Shamshad Shankar Sharad Sharmila Shashi Shaukat Shavkat Shehbaz Shen Sherali Sherzod ' +
  'Shin Shinzo Shohrat Shubham Shuhrat Shyam Siddharth Sigmar Silvia Silvio Simon Simone Sirojiddin Sitaram Smita ' +
  'Sodyq Sofie Somnath Sonali Sonam Sonexay Sonia Sophie Srettha Stanislav Stefan Stefano Stephanie Stephen ' +
  'Steven Stuart Sudha Sudhir Suhail Suhrob Sujata Sujatha Suleyman Suman Sumitra Sunil Sunita Surakiart Suresh ' +
  'Susan Susanna Sushil Sushma Susilo Suzanne Sven Svetlana Swapna Swati Sylvia Sylvie Süleyman Taha Tahir Tahsin ' +
  'Takashi Talal Talat Talgat Tandi Tanja Taranjit Tariq Taro Tarun Tatiana Tatyana Temur Teodoro Teresa Terry ' +
  'Thabo Thaksin Theodor Theresa Thierry Thomas Thongloun Tibor Tim Timothy Timur Tina Tobias Tofig Tolga Tom ' +
  'Tomas Tommy Tomáš Tony Toomas Toshimitsu Tran Trevor Truong Tsakhiagiin Tshering Tural Tursunbek Uday Uhuru ' +
  'Ukhnaagiin Ulf Ulla Ulrich Ulugbek Umar Umid Umit Upendra Urmas Ursula Usha Usman Uwe Vadim Vagif Valdis ' +
  'Valentin Valerie Valery Vandana Vanessa Varun Vasily Vasundhara Venkat Vera Veronica Veronika Vidya Vijay ' +
  'Vikas Vikram Viktor Viktoria Vimal Vinay Vincent Vincenzo Vineet Vinod Vipin Virginie Vishal Vitaly Vivek ' +
  'Vivian Vladimir Volker Volodymyr Vuong Vyacheslav Waleed Walid Walter Wang Waqar Wasim Wendy Werner Wilhelm ' +
  'Willem William Wissam Wolfgang Wopke Workneh Xavier Xiao Xie Xiong Xu Yahya Yakov Yannick Yao Yash Yashar ' +
  'Yashwant Yasin Yasser Yaşar Yerbol Yerlan Yerzhan Yevgeny Yingluck Yoko Yoon Yoriko Yoshimasa Younis Yousef ' +
  'Youssef Yuan Yuko Yuliya Yunus Yuri Yury Yusuf Yves Yvonne Zafar Zaid Zainab Zakir Zalmay Zamir Zaur Zayed ' +
  'Zbigniew Zdravko Zhanar Zhandos Zhang Zhanna Zhao Zheng Zhenis Zhong Zhou Zhu Ziad Ziyad Ziyodullo Zoe Zohrab ' +
  'Zokir Zoltan Zoran Zsolt Zulfiqar Zurab Zuzana Álvaro Ömer Željko ';

/** Nouns of what is named after persons. */
export const namesakes =
  'Academy Airport Arena Avenue Award Bank Barracks Boulevard Bridge Cathedral Center Centre Church College Company Complex Corporation ' +
  'Council Cup Dam Field Foundation Fund Gallery Garden Gardens Group Hall Hospital Hotel House Institute International Library Lounge ' +
  'Mausoleum Medal Memorial Mosque Museum Palace Park Peak Port Prize Road School Square Stadium Station Street Suite Theatre Tower University';
