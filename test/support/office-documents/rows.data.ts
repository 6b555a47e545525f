/** Rows of the reference documents: cells parted by `|`, bold ones with `*` in front, a group with `#`, a total with `+`. */
export const months = `
1|Lãnh đạo Sở, Ban Chỉ đạo ISO||||*X||||||||
2|Văn phòng Sở||||*X||||||x||
3|Phòng Bưu chính, Viễn thông||||*X||||||x||
4|Phòng Báo chí, Xuất bản||||*X||||||x||
5|Phòng Công nghệ thông tin||||*X||||||||
6|Phòng Thông tin điện tử|||||||||*X|||
7|Công chức tại TT PVHCC||||*X||||||x||
`;

export const clauses = `
#4. Bối cảnh của tổ chức
4.1|Hiểu tổ chức và bối cảnh của tổ chức|●|○|||||
4.2|Hiểu nhu cầu và mong đợi của các bên quan tâm|●|○|||||
4.3|Xác định phạm vi của hệ thống quản lý chất lượng|●|○|||||
4.4|Hệ thống quản lý chất lượng và các quá trình|●|○|○|○|○|○|○
#5. Sự lãnh đạo
5.1|Sự lãnh đạo và cam kết|●||||||
5.2|Chính sách|●|○|○|○|○|○|○
5.3|Vai trò, trách nhiệm và quyền hạn trong tổ chức|●|○|○|○|○|○|○
#6. Hoạch định
6.1|Hành động giải quyết rủi ro và cơ hội|○|●|●|●|●|●|○
6.2|Mục tiêu chất lượng và hoạch định để đạt được mục tiêu|●|●|●|●|●|●|
6.3|Hoạch định các thay đổi|●|○|||||
#7. Hỗ trợ
7.1|Nguồn lực|○|●|○|○|○|○|○
7.2|Năng lực||●|○|○|○|○|○
7.3|Nhận thức|○|●|●|●|●|●|●
7.4|Trao đổi thông tin||●|○|○|○|○|○
7.5|Thông tin dạng văn bản||●|●|●|●|●|●
#8. Thực hiện
8.1|Hoạch định và kiểm soát việc thực hiện||○|●|●|●|●|●
8.2|Yêu cầu đối với sản phẩm và dịch vụ|||●|●|●|●|●
8.3|Thiết kế và phát triển sản phẩm và dịch vụ|-|-|-|-|-|-|-
8.4|Kiểm soát quá trình, sản phẩm và dịch vụ do bên ngoài cung cấp||●|||●||○
8.5|Sản xuất và cung cấp dịch vụ||○|●|●|●|●|●
8.6|Thông qua sản phẩm và dịch vụ|●||●|●|●|●|○
8.7|Kiểm soát đầu ra không phù hợp||○|●|●|●|●|●
#9. Đánh giá kết quả thực hiện
9.1|Theo dõi, đo lường, phân tích và đánh giá|○|●|●|●|●|●|●
9.2|Đánh giá nội bộ|●|●|||||
9.3|Xem xét của lãnh đạo|●|○|||||
#10. Cải tiến
10.1|Khái quát|●|○|||||
10.2|Sự không phù hợp và hành động khắc phục|○|●|●|●|●|●|●
10.3|Cải tiến liên tục|●|○|○|○|○|○|○
`;

export const team = `
1|Lê Thị C|Văn phòng Sở|Trưởng đoàn
2|Vũ Thị E|Phòng Báo chí, Xuất bản|Chuyên gia đánh giá
3|Đỗ Văn G|Phòng Công nghệ thông tin|Chuyên gia đánh giá
4|Bùi Thị H|Sở Khoa học và Công nghệ|Quan sát viên
`;

export const schedule = `
#Ngày thứ nhất: thứ Năm, ngày 23 tháng 4 năm 2026
08:00-08:30|Họp khai mạc|Lãnh đạo Sở; đại diện các đơn vị|Toàn đoàn|Thông báo phạm vi, phương pháp|9.2
08:30-10:00|Văn phòng Sở|Chánh Văn phòng|Vũ Thị E|Kiểm soát tài liệu, mục tiêu, đào tạo, cập nhật văn bản pháp luật|6.2; 7.1-7.5; 9.1; 10.2
10:00-11:30|Công chức tại TT PVHCC|Công chức được phân công|Đỗ Văn G|Tiếp nhận, trả kết quả; Mẫu số 01 đến 07; hồ sơ trễ hạn|8.2; 8.5; 8.7
13:30-15:00|Phòng Bưu chính, Viễn thông|Trưởng phòng|Vũ Thị E; Đỗ Văn G|QT-NV-04, QT-NV-06; mẫu 08 hồ sơ|6.1; 8.1; 8.5-8.7; 9.1; 10.2
15:00-16:30|Phòng Báo chí, Xuất bản|Trưởng phòng|Lê Thị C|QT-NV-16, QT-NV-21, QT-NV-22; mẫu 12 hồ sơ|6.1; 8.1; 8.5-8.7; 9.1; 10.2
#Ngày thứ hai: thứ Sáu, ngày 24 tháng 4 năm 2026
08:00-09:30|Phòng Công nghệ thông tin|Trưởng phòng|Lê Thị C|Nguồn lực, hạ tầng; dịch vụ thuê ngoài|7.1; 8.4; 9.1
09:30-10:30|Lãnh đạo Sở, Ban Chỉ đạo ISO|Trưởng Ban Chỉ đạo ISO|Lê Thị C|Bối cảnh, chính sách, rủi ro, xem xét của lãnh đạo|4.1-4.4; 5.1-5.3; 9.3
10:30-11:30|Họp đoàn đánh giá||Toàn đoàn|Thống nhất phát hiện đánh giá|9.2
14:00-15:00|Họp kết thúc|Lãnh đạo Sở; đại diện các đơn vị|Toàn đoàn|Công bố phát hiện, thời hạn khắc phục|9.2; 10.2
`;

export const questions = `
#A. Theo quy trình QT-NV-06 (lần ban hành 02)
1|5.2|Hồ sơ mẫu có đủ thành phần theo mục 5.2 không?|08 hồ sơ theo phiếu lấy mẫu|08/08 hồ sơ đủ thành phần|Phù hợp|
2|B2|Hồ sơ được tiếp nhận, hẹn trả bằng Mẫu số 01 trong ngày không?|Mẫu số 01; hệ thống|08/08 hồ sơ có Mẫu số 01 đúng ngày nhận|Phù hợp|
3|B5|Phiếu thẩm định BM-QT-NV-06-01 được lập đầy đủ không?|Phiếu thẩm định|02/08 hồ sơ (mã 000.00.14.H99-260115-0003 và 000.00.14.H99-260204-0001) không có phiếu thẩm định|*Không phù hợp|CAR 03/2026
4|B6|Yêu cầu bổ sung có bằng văn bản, đúng một lần, trong 03 ngày làm việc không?|Mẫu số 02|01 hồ sơ bổ sung, thông báo ngày thứ 2|Phù hợp|
5|B8|Kết quả được ký trong 07 ngày làm việc không?|Sổ theo dõi hồ sơ|07/08 đúng hạn; 01/08 trễ 01 ngày làm việc, có văn bản xin lỗi|*Không phù hợp|CAR 04/2026
6|7|Hồ sơ lưu đủ thành phần, đúng nơi lưu không?|Kho hồ sơ năm 2025|Đủ; mục lục chưa ghi số tờ|Phù hợp (lưu ý)|
#B. Theo điều khoản TCVN ISO 9001:2015
7|6.1|Rủi ro và cơ hội của phòng được xác định, cập nhật trong năm chưa?|Hồ sơ rủi ro|Cập nhật ngày 12/02/2026; 05 rủi ro, 02 cơ hội|Phù hợp|
8|6.2|Mục tiêu chất lượng của phòng có chỉ tiêu đo được và kết quả theo dõi không?|Mục tiêu 2026|Có; theo dõi quý I đạt 3/3 chỉ tiêu|Phù hợp|
9|7.5|Tài liệu đang dùng có đúng lần ban hành hiện hành không?|Danh mục tài liệu|Đúng; 01 bản lần 01 còn tại bàn làm việc, đã thu hồi ngay|Phù hợp (lưu ý)|
10|8.4|Dịch vụ do bên ngoài cung cấp được đánh giá không?|||Không áp dụng|Phòng không thuê ngoài
11|8.7|Đầu ra không phù hợp được ghi nhận, xử lý không?|Sổ theo dõi|01 hồ sơ trễ hạn đã ghi sổ|Phù hợp|
12|10.2|Hành động khắc phục của đợt trước đã thực hiện và có hiệu lực không?|CAR 05/2025|Đã thực hiện; không tái diễn trong 06 tháng|Phù hợp|
#C. Theo nội dung kiểm tra tại Điều 36 Thông tư số 26/2014/TT-BKHCN
13|36|Thay đổi của văn bản pháp luật được cập nhật trong 03 tháng không?|Danh mục văn bản; QT|Nghị định số 118/2025/NĐ-CP cập nhật tại lần ban hành 02|Phù hợp|
14|36|Tài liệu được phổ biến đến công chức thực hiện không?|Biên bản họp, hệ thống|Biên bản họp phòng ngày 20/01/2026|Phù hợp|
`;

export const units = `
1|Lãnh đạo Sở, Ban Chỉ đạo ISO|12|0|0|1|1
2|Văn phòng Sở|24|0|1|2|1
3|Phòng Bưu chính, Viễn thông|14|0|2|2|0
4|Phòng Báo chí, Xuất bản|22|1|1|1|1
5|Phòng Công nghệ thông tin|10|0|0|1|0
6|Công chức tại TT PVHCC|14|0|1|0|1
+Tổng cộng|96|1|5|7|4
`;

export const findings = `
01/2026|Phòng Báo chí, Xuất bản|Quy trình QT-NV-19 chưa cập nhật văn bản quy phạm pháp luật đã thay đổi quá 03 tháng (QĐ số 19/2014/QĐ-TTg, Điều 4)|Nặng|22/5/2026
02/2026|Văn phòng Sở|Danh mục tài liệu bên ngoài chưa ghi 03 văn bản mới (7.5.3)|Nhẹ|15/5/2026
03/2026|Phòng Bưu chính, Viễn thông|02/08 hồ sơ mẫu không có phiếu thẩm định BM-QT-NV-06-01 (QT-NV-06, bước B5)|Nhẹ|15/5/2026
04/2026|Phòng Bưu chính, Viễn thông|01/08 hồ sơ mẫu trả kết quả trễ 01 ngày làm việc (QT-NV-06, mục 5.4)|Nhẹ|15/5/2026
05/2026|Phòng Báo chí, Xuất bản|Mục tiêu chất lượng quý I chưa có kết quả theo dõi (6.2)|Nhẹ|15/5/2026
06/2026|Công chức tại TT PVHCC|01/06 hồ sơ mẫu không có Mẫu số 02 khi yêu cầu bổ sung (QT-NV-21, bước B2)|Nhẹ|15/5/2026
`;

export const register = `
*01/2026/n24/4/2026|ĐGNB đợt 1|Phòng Báo chí, Xuất bản|Quy trình QT-NV-19 chưa cập nhật văn bản đã thay đổi quá 03 tháng|QĐ 19/2014, Điều 4; 7.5.2|*Nặng|22/5/2026|20/5/2026|25/8/2026|Đã đóng, có hiệu lực
*02/2026/n24/4/2026|ĐGNB đợt 1|Văn phòng Sở|Danh mục tài liệu bên ngoài chưa ghi 03 văn bản mới|7.5.3|Nhẹ|15/5/2026|12/5/2026|12/8/2026|Đã đóng, có hiệu lực
*03/2026/n24/4/2026|ĐGNB đợt 1|Phòng Bưu chính, Viễn thông|02/08 hồ sơ mẫu không có phiếu thẩm định|QT-NV-06, B5; 8.5.1|Nhẹ|15/5/2026|15/5/2026|20/8/2026|Đã đóng, có hiệu lực
*04/2026/n24/4/2026|ĐGNB đợt 1|Phòng Bưu chính, Viễn thông|01/08 hồ sơ mẫu trả kết quả trễ 01 ngày làm việc|QT-NV-06, 5.4; 8.6|Nhẹ|15/5/2026|14/5/2026|20/8/2026|Mở lại lần 1 (không có hiệu lực)
*05/2026/n24/4/2026|ĐGNB đợt 1|Phòng Báo chí, Xuất bản|Mục tiêu chất lượng quý I chưa có kết quả theo dõi|6.2|Nhẹ|15/5/2026|11/5/2026||Chờ xác minh hiệu lực
*06/2026/n24/4/2026|ĐGNB đợt 1|Công chức tại TT PVHCC|01/06 hồ sơ mẫu không có Mẫu số 02 khi yêu cầu bổ sung|QT-NV-21, B2|Nhẹ|15/5/2026|15/5/2026|18/8/2026|Đã đóng, có hiệu lực
*07/2026/n06/7/2026|Phản ánh, kiến nghị|Công chức tại TT PVHCC|Hướng dẫn thành phần hồ sơ không đúng danh mục đã công bố|8.2.2|Nhẹ|05/8/2026|30/7/2026||Chờ xác minh hiệu lực
*08/2026/n31/7/2026|Hồ sơ trễ hạn|Phòng Báo chí, Xuất bản|06 hồ sơ trễ hạn trong quý II, vượt ngưỡng 03 hồ sơ|8.7; 9.1.3|*Nặng|30/8/2026|||*Quá hạn 84 ngày
*09/2026/n18/9/2026|ĐGNB đợt 2|Phòng Thông tin điện tử|Hồ sơ đào tạo của 01 vị trí không có đánh giá hiệu lực|7.2|Nhẹ|18/10/2026|16/10/2026||Chờ xác minh hiệu lực
*10/2026/n28/10/2026|Kiểm tra từ bên ngoài|Văn phòng Sở|Chưa niêm yết quyết định công bố tại trụ sở mới|QĐ 19/2014, Điều 4|Nhẹ|28/12/2026|||Đang thực hiện
*11/2026/n28/10/2026|Kiểm tra từ bên ngoài|Phòng Báo chí, Xuất bản|Mục lục hồ sơ lưu năm 2025 thiếu 02 hồ sơ|7.5.3|Nhẹ|28/12/2026|||Đang phân tích nguyên nhân
*12/2026/n16/11/2026|Tự phát hiện|Phòng Công nghệ thông tin|Hợp đồng thuê ngoài chưa có tiêu chí đánh giá nhà cung cấp|8.4.1|Nhẹ||||Mới ghi nhận (chưa định hạn)
`;

export const issued = `
#I. Quy trình hệ thống
1|QT-HT-01|Kiểm soát thông tin dạng văn bản|03|Văn phòng|Thay thế
2|QT-HT-02|Đánh giá nội bộ|03|Văn phòng|Thay thế
3|QT-HT-03|Xem xét của lãnh đạo|02|Văn phòng|Thay thế
4|QT-HT-04|Kiểm soát sự không phù hợp; hành động khắc phục, cải tiến|02|Văn phòng|Thay thế
5|QT-HT-05|Quản lý rủi ro và cơ hội|02|Văn phòng|Thay thế
#II. Quy trình giải quyết thủ tục hành chính
6|QT-NV-04|Cấp lại giấy phép bưu chính khi bị mất hoặc hư hỏng không sử dụng được|02|Phòng Bưu chính, Viễn thông|Thay thế
7|QT-NV-06|Sửa đổi, bổ sung văn bản xác nhận thông báo hoạt động bưu chính|02|Phòng Bưu chính, Viễn thông|Thay thế
8|QT-NV-07|Cấp giấy phép thiết lập trang thông tin điện tử tổng hợp|02|Phòng Báo chí, Xuất bản|Thay thế
9|QT-NV-12|Cấp đăng ký thu tín hiệu truyền hình nước ngoài trực tiếp từ vệ tinh|02|Phòng Báo chí, Xuất bản|Thay thế
10|QT-NV-16|Cấp giấy phép xuất bản bản tin|02|Phòng Báo chí, Xuất bản|Thay thế
11|QT-NV-21|Cấp giấy phép xuất bản tài liệu không kinh doanh|02|Phòng Báo chí, Xuất bản|Thay thế
12|QT-NV-22|Cấp giấy phép hoạt động in xuất bản phẩm|02|Phòng Báo chí, Xuất bản|Thay thế
13|QT-NV-33|Thay đổi thông tin đăng ký hoạt động cơ sở in|01|Phòng Báo chí, Xuất bản|Ban hành mới
`;
